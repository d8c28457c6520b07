// A card was scanned: what is wrong with it, in Vietnamese, and the same person as a message of the population database.
//
//     c++ -std=c++17 card.cpp $(pkg-config --cflags --libs chuan nlohmann_json) -o card && ./card < line.txt
#include <chuan.h>
#include <iostream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <string>
#include <string_view>

using nlohmann::json;

// Bytes that give themselves back.
struct Bytes : chuan_bytes {
    Bytes() : chuan_bytes{nullptr, 0} {}
    Bytes(const Bytes &) = delete;
    Bytes &operator=(const Bytes &) = delete;
    ~Bytes() { chuan_bytes_free(this); }
    std::string_view text() const { return {reinterpret_cast<const char *>(data), length}; }
};

// The result of a request about a document; throws when the call or the request was wrong.
static json ask(const json &request, std::string_view document, Bytes &written)
{
    const std::string asked = request.dump();
    const auto bytes = [](std::string_view text) { return reinterpret_cast<const uint8_t *>(text.data()); };
    Bytes answer;
    const auto status = chuan_call(bytes(asked), asked.size(), bytes(document), document.size(), &answer, &written);
    if (status != CHUAN_STATUS_OK) {
        throw std::runtime_error(chuan_status_text(status));
    }
    const json told = json::parse(answer.text());
    if (!told.at("ok").get<bool>()) {
        throw std::invalid_argument(told.at("error").at("message").get<std::string>());
    }
    return told.at("result");
}

int main()
try {
    const std::string line(std::istreambuf_iterator<char>(std::cin), {});
    Bytes none, message;
    json request = {{"op", "check"}, {"format", "cccd-qr"}, {"as_of", "2026-11-21"}, {"lang", "vi"}};
    const json found = ask(request, line, none);
    for (const auto &one : found.at("findings")) {
        std::cout << one.at("rule").get<std::string>() << ' ' << one.at("severity").get<std::string>() << ' '
                  << one.at("path").get<std::string>() << ": " << one.at("message").get<std::string>() << '\n';
    }
    request = {{"op", "convert"}, {"format", "cccd-qr"}, {"to", "popdb-soap"}, {"as_of", "2026-11-21"}};
    const json told = ask(request, line, message);
    for (const auto &loss : told.at("losses")) {
        std::cout << loss.at("fate").get<std::string>() << ' ' << loss.at("path").get<std::string>() << '\n';
    }
    std::cout << message.text() << '\n';
} catch (const std::exception &error) {
    std::cout << error.what() << '\n';
    return 1;
}
