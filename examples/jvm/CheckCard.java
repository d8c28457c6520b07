// A vendor's program: check the QR line of a card, say in Vietnamese what is wrong, and make a population database message of it.
import java.nio.charset.StandardCharsets;
import vn.chuan.AnyRecord;
import vn.chuan.CheckOptions;
import vn.chuan.Chuan;
import vn.chuan.ChuanException;
import vn.chuan.Converted;
import vn.chuan.Finding;
import vn.chuan.Language;
import vn.chuan.Loss;
import vn.chuan.Report;
import vn.chuan.Texts;

public final class CheckCard {
    // The person is invented, and so is the mistake on the card.
    private static final String LINE =
        "001190000017|012345678|Nguyễn Thị Thu Hà|15011990|Nam|Số 1, Phố Mẫu, Phúc Xá, Ba Đình, Hà Nội|01052021";

    public static void main(String[] arguments) throws ChuanException {
        // Day of judgement, language, edition, profile, own profile; the edition in force on the day is taken by itself.
        try (Chuan chuan = new Chuan("2026-11-21", Language.VI, null, null, null)) {
            Report report = Texts.check(chuan, LINE, "cccd-qr");
            System.out.println(report.getErrors() + " lỗi, " + report.getWarnings() + " cảnh báo");
            for (Finding finding : report.getFindings()) {
                System.out.println("  " + finding.getRule() + " " + finding.getPath() + ": " + finding.getMessage());
                System.out.println("    căn cứ: " + finding.getBasis());
            }

            // Values appear only when they are asked for.
            CheckOptions revealing = new CheckOptions();
            revealing.setReveal(true);
            Finding first = Texts.check(chuan, LINE, "cccd-qr", revealing).getFindings().get(0);
            System.out.println("giá trị: " + first.getValue());

            // The same record as a message, and what the message can not carry.
            Converted message = Texts.convert(chuan, LINE, "popdb-soap", "cccd-qr");
            System.out.println(new String(message.getBytes(), StandardCharsets.UTF_8));
            for (Loss loss : message.getLosses()) {
                System.out.println("  " + loss.getFate() + " " + loss.getPath());
            }

            AnyRecord.Citizen read = (AnyRecord.Citizen) Texts.read(chuan, LINE).getRecords().get(0);
            System.out.println(read.getRecord().getBirth().getDate());
        } catch (ChuanException.Refused refused) {
            // The call could not be answered; wrong data never ends here.
            System.err.println(refused.getCode() + ": " + refused.getReason());
            System.exit(1);
        }
    }
}
