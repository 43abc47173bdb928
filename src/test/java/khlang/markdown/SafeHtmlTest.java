package khlang.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SafeHtmlTest {

    @Test
    void keepsItsMarkupWhenItsWordsChange() {
        var html = new SafeHtml("<p title=\"ก ข\">ก &amp; ข<br />&#64;ก</p>\n");
        assertThat(html.withWords(words -> words.replace("ก", "$1")).html())
                .isEqualTo("<p title=\"ก ข\">$1 &amp; ข<br />&#64;$1</p>\n");
    }

    @Test
    void staysSafeWhateverTheWordsBecome() {
        var html = new SafeHtml("<p>ก</p>");
        assertThat(html.withWords(words -> "<script>1 & 2</script>").html())
                .isEqualTo("<p>&lt;script&gt;1 &amp; 2&lt;/script&gt;</p>");
    }

    @Test
    void takesNoAttributeForWords() {
        var html = new Markdown().render("[ก](/x \"1 > ก\")", LinkResolver.NONE).html();
        assertThat(html.withWords(words -> words.replace("ก", "ข")).html())
                .isEqualTo("<p><a href=\"/x\" title=\"1 &gt; ก\">ข</a></p>\n");
    }
}
