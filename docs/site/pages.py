"""Pages of the standard, from what the command line says of its topics: the same tables that judge and convert."""

import concurrent.futures
import html
import json
import os
import pathlib
import re
import subprocess
import unicodedata

LANGUAGES = {"vi": "Tiếng Việt", "en": "English"}
# Folder of each sort of topic.
FOLDERS = {"record": "records", "field": "fields", "rule": "rules", "format": "formats", "list": "lists", "kind": "kinds", "edition": "editions"}
WORDS = {
    "grounds": ("Căn cứ", "Grounds"), "related": ("Xem thêm", "See also"), "text": ("Văn bản, nguồn", "Document, source"),
    "from": ("Từ ngày", "From"), "to": ("Đến trước ngày", "Until"), "sure": ("Độ chắc", "Certainty"), "good": ("Đúng", "Passes"),
    "bad": ("Sai", "Fails"), "examples": ("Ví dụ", "Examples"), "more": ("và {} mục nữa", "and {} more"), "vectors": ("Ca kiểm thử", "Vectors"),
}
MARKS = {"V": ("đã thấy trong nguồn", "seen in a source"), "V2": ("qua nguồn thứ hai", "second hand"), "M": ("theo trí nhớ", "from memory"),
         "I": ("suy ra", "inferred"), "D": ("tự thiết kế", "own design")}


class Chuan:
    """The command line."""

    def __init__(self, program):
        self.program = str(program)

    def ask(self, *words, lang="vi"):
        done = subprocess.run([self.program, *words, "--lang", lang, "--output", "json"], check=True, capture_output=True, text=True)
        return json.loads(done.stdout)


def slug(topic):
    """The file name of a topic."""
    return re.sub(r"[^a-z0-9._-]+", "_", topic.lower()).strip("_.")


def unaccented(text):
    """For readers who search without accents."""
    marks = unicodedata.normalize("NFD", text.lower().replace("đ", "d"))
    return "".join(c for c in marks if not unicodedata.combining(c))


def in_english(text):
    """A part in English of a page in Vietnamese."""
    return f'<div lang="en" markdown="1">\n\n{text}\n\n</div>\n'


def pick(pair, lang):
    return pair[lang == "en"]


def cell(text):
    """A text as it stands: no column and no link of Markdown begins in it."""
    return html.escape(str(text), quote=False).replace("|", "&#124;").replace("](", "&#93;(").replace("\n", "<br>")


def code(text):
    return f"<code>{cell(text)}</code>"


class Site:
    """All topics of the standard, and where each has its page."""

    def __init__(self, chuan, root):
        self.chuan, self.root = chuan, root
        self.topics = {}  # (kind, name) -> path of its page
        self.records = chuan.ask("list", "records")
        for record in self.records:
            name = record["record"]
            self.add("record", name)
            for field in chuan.ask("list", "fields", name):
                self.add("field", f"{name}.{field['path']}", f"{name}/{slug(field['path'])}")
            for rule in chuan.ask("list", "rules", name):
                self.add("rule", rule["id"])
        for item in chuan.ask("list", "formats"):
            self.add("format", item["format"])
        for item in chuan.ask("list", "codes"):
            self.add("list", item["list"])
        for item in chuan.ask("list", "editions"):
            self.add("edition", item["edition"])
        for field in (f for r in self.records for f in chuan.ask("list", "fields", r["record"])):
            self.add("kind", field["kind"])

    def add(self, kind, name, file=None):
        self.topics.setdefault((kind, name), f"{FOLDERS[kind]}/{file or slug(name)}.md")

    def place(self, name, record=None):
        """The page of a topic as explanations name it: with a word in front, or of the first sort that has it."""
        word, _, rest = name.partition(":")
        if word in FOLDERS and rest:
            wanted = [(word, rest)]
        else:
            wanted = [(kind, name) for kind in ("rule", "format", "edition", "record", "field", "list", "kind")]
        for kind, topic in wanted:
            topic = re.sub(r"\[\d+\]", "[]", topic)
            names = [topic] if kind != "field" else [topic] + [f"{r}.{topic}" for r in [record, *(x["record"] for x in self.records)] if r]
            for one in names:
                if found := self.topics.get((kind, one)):
                    return found
        return None

    def link(self, name, here, record=None):
        """A topic as a link from a page, or as code when it has no page."""
        shown = name.partition(":")[2] if name.split(":")[0] in FOLDERS else name
        place = self.place(name, record)
        if place is None:
            return code(shown)
        return f"[{code(shown)}]({os.path.relpath(place, os.path.dirname(here))})"

    def write(self, place, text):
        path = self.root / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def page(self, key):
        """Writes the page of one topic; gives its titles."""
        kind, name = key
        here = self.topics[key]
        said = {lang: self.chuan.ask("explain", f"{kind}:{name}", lang=lang)[0] for lang in LANGUAGES}
        record = next((r["record"] for r in self.records if name == r["record"] or name.startswith(r["record"] + ".")), None)
        facts = {l["label"]: l["text"] for s in said["en"]["sections"] if s["name"] == "facts" for l in s["lines"] if "label" in l}
        record = facts.get("record type", record)
        title = said["vi"]["title"]
        # What readers type without accents finds as the title does.
        tag = json.dumps(unaccented(f"{name} {title}"))
        out = [f"---\ntags: [{tag}]\n---\n", f"# {cell(name if kind != 'field' else name.partition('.')[2])} · {cell(title)}\n", f'<p class="also" lang="en">{cell(said["en"]["title"])}</p>\n']
        if severity := facts.get("severity"):
            local = {l["label"]: l["text"] for s in said["vi"]["sections"] if s["name"] == "facts" for l in s["lines"] if "label" in l}
            out.append(f'<span class="badge {severity.split()[0][:7].replace("informa", "info")}">{local["mức độ"]}</span> <span class="badge">{local["tiêu chí"]}</span>\n')
        for lang, label in LANGUAGES.items():
            body = self.body(said[lang], lang, here, record)
            body = in_english(body) if lang == "en" else body
            out.append(f'=== "{label}"\n\n' + "\n".join("    " + line if line else "" for line in body.split("\n")) + "\n")
        self.write(here, "\n".join(out))
        return title, said["en"]["title"]

    def body(self, said, lang, here, record):
        out = [cell(p) + "\n" for p in said.get("body", [])]
        for section in said.get("sections", []):
            out.append(f"**{cell(section['title'])}**\n")
            rows = [(self.link(l["label"], here, record) if l.get("label") and self.place(l["label"], record) else cell(l.get("label", "")),
                     self.link(l["text"], here, record) if self.place(l["text"], record) else cell(l["text"])) for l in section["lines"]]
            out.append("| | |\n|---|---|\n" + "\n".join(f"| {a} | {b} |" for a, b in rows) + "\n")
            if section.get("more"):
                out.append(pick(WORDS["more"], lang).format(section["more"]) + "\n")
        if said.get("good"):
            out.append(f"**{pick(WORDS['examples'], lang)}**\n")
            out.append(f"- {pick(WORDS['good'], lang)}: {code(said['good'])}")
            if said.get("bad"):
                out.append(f"- {pick(WORDS['bad'], lang)}: {code(said['bad'])}")
            out.append("")
        if vectors := self.vectors(record, said["topic"]) if said["kind"] == "rule" else None:
            out.append(f"**{pick(WORDS['vectors'], lang)}**\n")
            out += [f"- {pick(WORDS['good' if v['holds'] else 'bad'], lang)}: {code(json.dumps(v['change'], ensure_ascii=False))}" for v in vectors] + [""]
        if said.get("grounds"):
            head = [pick(WORDS[w], lang) for w in ("text", "from", "to", "sure")]
            out.append(f"**{pick(WORDS['grounds'], lang)}**\n\n| {' | '.join(head)} |\n|---|---|---|---|")
            out += [f"| {cell(g['text'])} | {g.get('from', '')} | {g.get('to', '')} | {pick(MARKS[g['certainty']], lang)} |" for g in said["grounds"]] + [""]
        if said.get("related"):
            out.append(f"**{pick(WORDS['related'], lang)}:** " + ", ".join(self.link(r, here, record) for r in said["related"]) + "\n")
        return "\n".join(out)

    def vectors(self, record, rule):
        """The conformance vectors of a rule."""
        if not hasattr(self, "_vectors"):
            self._vectors = {}
            for path in sorted((pathlib.Path(__file__).resolve().parents[2] / "spec/vectors/rules").glob("*.jsonl")):
                for line in path.read_text(encoding="utf-8").splitlines()[1:]:
                    vector = json.loads(line)
                    self._vectors.setdefault(vector["rule"], []).append(vector)
        return self._vectors.get(rule, [])

    def build(self):
        """Every page, and an index of each sort."""
        keys = list(self.topics)
        self.vectors(None, "")
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count() or 1) as pool:
            titles = dict(zip(keys, pool.map(self.page, keys)))
        for kind, folder in FOLDERS.items():
            if kind != "field":
                rows = [f"| [{code(name)}]({os.path.relpath(place, folder)}) | {cell(titles[(k, name)][0])} | <span lang=\"en\">{cell(titles[(k, name)][1])}</span> |"
                        for (k, name), place in sorted(self.topics.items()) if k == kind]
                head = {"record": "Bản ghi · Records", "rule": "Quy tắc · Rules", "format": "Định dạng · Formats", "list": "Danh mục mã · Code lists",
                        "kind": "Kiểu giá trị · Value types", "edition": "Phiên bản · Editions"}[kind]
                self.write(f"{folder}/index.md", f"# {head}\n\n{len(rows)}\n\n| Mã · Code | Tiếng Việt | English |\n|---|---|---|\n" + "\n".join(rows) + "\n")
        return {kind: sum(k == kind for k, _ in keys) for kind in FOLDERS}
