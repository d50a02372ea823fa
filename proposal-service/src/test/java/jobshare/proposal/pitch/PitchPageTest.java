package jobshare.proposal.pitch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PitchPageTest {

    private static final PitchPageRenderer PAGE = SamplePitch.page();

    @Test
    void showsThePairAsOneTeam() {
        var html = PAGE.html(SamplePitch.whole());
        for (var expected : new String[]{"<html lang=\"en\">",
                "<title>Anna O&#39;Brien &amp; Ben de Vries: Head of claims</title>", "20 of 21", "Who works when in week 1",
                "A+B", ">open<", "<th scope=\"row\">Wednesday</th>", "<td>Anna O&#39;Brien and Ben de Vries</td>",
                "think creatively", "<td class=\"held\">both</td>", "<td class=\"held\">B</td>",
                "<td class=\"held\">neither</td>", "Is someone always there?", "Statutory requests", "Not legal advice."}) {
            assertTrue(html.contains(expected), expected + " in " + html);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "{pitch.team}", "{#if true}x{/if}",
            "{}", "{|raw|}", "&lt;b&gt;", "]]>", "<!--", "</style><style>*{display:none}</style>"})
    void escapesUserText(String text) {
        var html = PAGE.html(SamplePitch.with(text));
        var escaped = text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
        assertTrue(html.contains("<p class=\"words\" dir=\"ltr\">" + escaped + "</p>"), html);
        assertEquals(elements(PAGE.html(SamplePitch.with("plain"))), elements(html), "no element more");
        if (text.contains("<")) {
            assertFalse(html.contains(text), text);
        }
    }

    private static long elements(String html) {
        return Pattern.compile("<[a-zA-Z!]").matcher(html).results().count();
    }

    @Test
    void marksRightToLeftText() {
        var html = PAGE.html(SamplePitch.with("מכתב המלצה\n\nin English"));
        assertTrue(html.contains("<p class=\"words\" dir=\"rtl\">מכתב המלצה</p>"), html);
        assertTrue(html.contains("<p class=\"words\" dir=\"ltr\">in English</p>"), html);
    }

    @Test
    void permitsNoScriptsAndNoResources() throws Exception {
        var html = PAGE.html(SamplePitch.whole());
        for (var forbidden : new String[]{"<script", "<img", "<link", "<iframe", " src=", " href=", "@import", " style=",
                "onclick"}) {
            assertFalse(html.contains(forbidden), forbidden);
        }
        var urls = Pattern.compile("url\\([^)]*\\)")
                .matcher(html)
                .results()
                .map(found -> found.group())
                .filter(url -> !url.startsWith("url(#"))
                .toList();
        assertTrue(urls.isEmpty(), urls.toString());
        var style = html.substring(html.indexOf("<style>") + 7, html.indexOf("</style>"));
        var hash = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8)));
        assertTrue(PAGE.policy().startsWith("default-src 'none'; style-src 'sha256-" + hash + "'"), PAGE.policy());
    }

    @Test
    void headingsAreInOrder() {
        var levels = Pattern.compile("<h([1-6])")
                .matcher(PAGE.html(SamplePitch.whole()))
                .results()
                .map(found -> Integer.parseInt(found.group(1)))
                .toList();
        assertEquals(1, levels.getFirst());
        assertEquals(1, levels.stream().filter(level -> level == 1).count());
        assertTrue(IntStream.range(1, levels.size()).allMatch(i -> levels.get(i) <= levels.get(i - 1) + 1), levels.toString());
    }

    @Test
    void replacesCharactersThatXmlDoesNotPermit() {
        assertTrue(PAGE.html(SamplePitch.with("a\u0001b\uFFFEc\uD800d")).contains("a\uFFFDb\uFFFDc\uFFFDd"));
    }
}
