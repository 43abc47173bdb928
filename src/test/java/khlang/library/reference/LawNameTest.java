package khlang.library.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LawNameTest {

    private static final String NAME = "พระราชบัญญัติการสาธารณสุข พ.ศ. ๒๕๓๕";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "พระราชบัญญัติการสาธารณสุข พ.ศ. 2535",
                "พ.ร.บ. การสาธารณสุข พ.ศ. ๒๕๓๕",
                "พ.ร.บ.การสาธารณสุข  พ.ศ.2535",
                "พระราชบัญญัติการสาธารณสุข พ.ศ. ๒๕๓๕ และที่แก้ไขเพิ่มเติม"
            })
    void oneLawHasOneKeyHoweverItsNameIsWritten(String name) {
        assertThat(LawName.key(name)).isEqualTo(LawName.key(NAME));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "พระราชบัญญัติการสาธารณสุข พ.ศ. ๒๕๖๐",
                "พระราชบัญญัติการสาธารณสุข (ฉบับที่ ๓) พ.ศ. ๒๕๓๕",
                "พระราชกฤษฎีกาการสาธารณสุข พ.ศ. ๒๕๓๕"
            })
    void anotherLawHasAnother(String name) {
        assertThat(LawName.key(name)).isNotEqualTo(LawName.key(NAME));
    }
}
