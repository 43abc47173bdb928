package khlang.privacy;

import static khlang.privacy.PersonalDataKind.BANK_ACCOUNT;
import static khlang.privacy.PersonalDataKind.CITIZEN_ID;
import static khlang.privacy.PersonalDataKind.PHONE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers are made up; those of citizens have a right check digit. */
class PersonalDataScanTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1234567890121",
                "1-2345-67890-12-1",
                "1 2345 67890 12 1",
                "1-2345-67890-121",
                "1 2345 6789012 1",
                "๑-๒๓๔๕-๖๗๘๙๐-๑๒-๑",
                "๑๒๓๔๕๖๗๘๙๐๑๒๑",
                "1 2 3 4 5 6 7 8 9 0 1 2 1",
                "1–2345–67890–12–1",
                "1 - 2345 - 67890 - 12 - 1",
                "1\u00a02345\u00a067890\u00a012\u00a01",
                "１２３４５６７８９０１２１",
                "1\u200b2345\u200c67890\u200d12\ufeff1",
                "12345678\u00ad90121",
                "1\u2060-\u20602345-67890-12-1",
                "**1**-2345-67890-12-1",
                "1\\-2345\\-67890\\-12\\-1",
                "1 1234567890121",
                "12,1234567890121,3",
                "1.1234567890121",
                "id1234567890121",
                "1234567890121/2565",
                "1234567890121. 5 คน",
                "2565 1234567890121",
            })
    void aCitizensNumberIsFoundHoweverItIsWritten(String written) {
        assertThat(PersonalDataScan.find("นายสมชาย เลข " + written + " ลงทะเบียนแล้ว"))
                .containsExactly(new PersonalData(CITIZEN_ID, "1-23xx-xxxxx-xx-1", 1));
    }

    @Test
    void aNumberGluedToThaiWordsIsFound() {
        assertThat(kinds("เลข1234567890121ของนายสมชาย")).containsExactly(CITIZEN_ID);
    }

    @ParameterizedTest
    @CsvSource({
        "หนังสือที่ ชม 52301/1234567890123, check digit is wrong",
        "เลขที่โครงการ 6501712345678, a project's number whose check digit is wrong",
        "1-2345-67890-12-3, the well-known sample is no citizen's",
        "ISBN 9786160000036, no citizen's number begins with 9 though the digit fits",
        "ISBN 978-616-000-003-6, nor in the groups of an ISBN",
        "เลขประจำตัวผู้เสียภาษี 0105500000003, a company's",
        "12345678901211, fourteen digits",
        "99-1234567890121, part of a longer number",
        "1234567890121-55, part of a longer number",
        "1234567890121.50, an amount",
        "123.1234567890121, a fraction",
        "'1,234,567,890,121 บาท', an amount",
        "a1234567890121f, letters behind: a hash",
        "2f1234567890121, letters before: a hash",
        "1-2345-67890-1-21, other groups than a card's",
        "12345 678 90121, other groups than a card's",
        "123 4567890 121, other groups than a card's",
        "มาตรา 26 และมาตรา 27 พ.ศ. 2562, a law",
        "1 ตุลาคม 2564 - 30 กันยายน 2565 เวลา 08.30-16.30, dates",
        "18.9012345678901 98.9012345678901, a place on a map",
        "2565-10-01 2565-10-02 2565-10-03, dates",
        "1 2 3 4 5 6 7 8 9 10 11 12 13 14, counting",
    })
    void whatIsNoCitizensNumberIsLeftAlone(String text, String why) {
        assertThat(PersonalDataScan.find(text)).as(why).isEmpty();
    }

    @Test
    void theIsbnOfTheTestWouldPassTheCheckOfACard() {
        assertThat(checkDigit("978616000003")).isEqualTo(6);
        assertThat(checkDigit("010550000000")).isEqualTo(3);
        assertThat(checkDigit("123456789012")).isEqualTo(1);
    }

    @Test
    void aNumberThatBeginsWithZeroCountsWhereACardIsNamed() {
        assertThat(kinds("บัตรประชาชน 0105500000003")).containsExactly(CITIZEN_ID);
    }

    @Test
    void aProductsNumberWhoseCheckDigitFitsByChanceIsTold() {
        assertThat(kinds("บาร์โค้ด 885000000000" + checkDigit("885000000000")))
                .containsExactly(CITIZEN_ID);
    }

    @Test
    void numbersAreNotJoinedAcrossLinesOrCells() {
        assertThat(PersonalDataScan.find("1-2345-67890\n-12-1")).isEmpty();
        assertThat(PersonalDataScan.find("1-2345-67890|-12-1")).isEmpty();
        assertThat(PersonalDataScan.find("123456\t7890121")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0812345678",
                "081-234-5678",
                "081 234 5678",
                "08-1234-5678",
                "081-2345678",
                "081.234.5678",
                "(081) 234-5678",
                "0-8123-4567-8",
                "๐๘๑-๒๓๔-๕๖๗๘",
                "+66812345678",
                "+66 81 234 5678",
                "+66 (0)81-234-5678",
                "0066812345678",
                "66812345678",
                "081-234-5678-9",
                "081–234–5678",
                "08\u200b1234\u200b5678",
                "tel0812345678",
            })
    void aMobileNumberIsFoundHoweverItIsWritten(String written) {
        assertThat(PersonalDataScan.find("ผู้ใหญ่บ้าน " + written))
                .containsExactly(new PersonalData(PHONE, "081-xxx-xx78", 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0612345678", "0912345678"})
    void everyMobilePrefixCounts(String number) {
        assertThat(kinds("ผู้ใหญ่บ้าน " + number)).containsExactly(PHONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "โทร 1567 หรือ 1111",
                "โทร 053-123-456",
                "โทร 0-5312-3456 ต่อ 12",
                "โทร 02-123-4567",
                "+66 53 123 456",
                "โทร 0712345678",
                "เลขที่โครงการ 66017123456",
                "08123456789",
                "081234567",
                "วันที่ 08 12 2565 10",
                "08.30-16.30 น.",
                "081,234,5678",
            })
    void numbersOfOfficesAndOtherNumbersAreNoMobileNumbers(String text) {
        assertThat(PersonalDataScan.find(text)).isEmpty();
    }

    @Test
    void aMobileNumberBesideAnOfficeIsToldAllTheSame() {
        assertThat(kinds("งานป้องกันฯ เทศบาลตำบลสันโป่ง โทร 081-234-5678")).containsExactly(PHONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "เลขที่บัญชี 123-4-56789-0",
                "บัญชีเลขที่ 1234567890",
                "ธนาคารกรุงไทย สาขาแม่ริม 123-4-56789-0",
                "123-4-56789-0 ธนาคารกรุงไทย",
                "เลขบัญชี ๑๒๓-๔-๕๖๗๘๙-๐",
                "บัญชีธนาคาร 123 4 56789 0",
                "PromptPay 1234567890",
                "ธ.ก.ส. เลขที่ 12-34567890",
                "เลขที่บัญชี\n123-4-56789-0",
            })
    void anAccountIsFoundNearTheWordsForIt(String text) {
        assertThat(PersonalDataScan.find(text))
                .extracting(PersonalData::kind, PersonalData::excerpt)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(BANK_ACCOUNT, "xxxxxxx890"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ออมสิน 020123456789",
                "เลขที่บัญชี 020-1-23456-789",
                "เลขบัญชี 12345678901234"
            })
    void longerAccountsCountToo(String text) {
        assertThat(kinds(text)).containsExactly(BANK_ACCOUNT);
    }

    @Test
    void aPromptPayNumberIsAnAccountThoughItIsAPhone() {
        assertThat(kinds("พร้อมเพย์ 081-234-5678")).containsExactly(BANK_ACCOUNT);
        assertThat(kinds("เลขที่บัญชี 123-4-56789-0 โทร 081-234-5678"))
                .containsExactly(BANK_ACCOUNT, PHONE);
    }

    @Test
    void theRowsOfATableFollowItsHead() {
        String table =
                """
                | ชื่อ | เลขที่บัญชี | โทร |
                |---|---|---|
                | ก | 123-4-56789-0 | 081-234-5678 |
                | ข | 123-4-56789-1 | |
                | ค | 123-4-56789-2 | |
                | ง | 123-4-56789-3 | |
                | จ | 123-4-56789-4 | |
                """;
        assertThat(PersonalDataScan.find(table).stream().filter(one -> one.kind() == BANK_ACCOUNT))
                .extracting(PersonalData::line)
                .containsExactly(3, 4, 5, 6, 7);
        assertThat(kinds(table)).contains(PHONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "เลขที่ 123-4-56789-0",
                "ธนาคารกรุงไทย โทร 053-123-456",
                "ธนาคารกรุงไทย 15 สาขา โอนเงิน 5000 10000 15000 บาท",
                "เลขที่บัญชี 123-4-5678",
                "เข้าบัญชีภายในวันที่ 10 ตุลาคม 2565",
                "โอนเงิน 1,234,567,890.00 บาท",
                "เลขที่โครงการ 65017123456 หนังสือค้ำประกันของธนาคาร",
                "บัญชีรายการที่ดิน แปลงที่ 1234567890",
            })
    void numbersWithoutTheWordsOrOfOtherShapesAreNoAccounts(String text) {
        assertThat(PersonalDataScan.find(text)).isEmpty();
    }

    @Test
    void theLineIsTold() {
        assertThat(PersonalDataScan.find("ก\r\nข\n\n081-234-5678\r1234567890121"))
                .extracting(PersonalData::kind, PersonalData::line)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(PHONE, 4),
                        org.assertj.core.groups.Tuple.tuple(CITIZEN_ID, 5));
    }

    @Test
    void severalInOneLineAreAllTold() {
        assertThat(kinds("1234567890121 1234567890121, 081-234-5678/082-345-6789"))
                .containsExactly(CITIZEN_ID, CITIZEN_ID, PHONE, PHONE);
    }

    @Test
    void manyOfOneKindDoNotHideAnother() {
        String text = "0812345678\n".repeat(1_000) + "1234567890121";
        List<PersonalData> found = PersonalDataScan.find(text);
        assertThat(found).hasSize(PersonalDataScan.MOST_OF_A_KIND + 1);
        assertThat(found.getLast())
                .isEqualTo(new PersonalData(CITIZEN_ID, "1-23xx-xxxxx-xx-1", 1001));
    }

    @Test
    void theSentenceNeverHoldsTheNumber() {
        PersonalData one = PersonalDataScan.find("ก\n1234567890121").getFirst();
        assertThat(one.placedSentence())
                .isEqualTo(
                        "บรรทัด 2: พบเลขประจำตัวประชาชน (1-23xx-xxxxx-xx-1) กรุณาปิดบังก่อนเผยแพร่");
        assertThat(one.inLine(0).placedSentence()).startsWith("ส่วนหัวหรือรายละเอียด: พบ");
    }

    private static List<PersonalDataKind> kinds(String text) {
        return PersonalDataScan.find(text).stream().map(PersonalData::kind).toList();
    }

    private static int checkDigit(String twelve) {
        int sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += (twelve.charAt(i) - '0') * (13 - i);
        }
        return (11 - sum % 11) % 10;
    }
}
