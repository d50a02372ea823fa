package jobshare.proposal.pitch;

import io.quarkus.qute.Engine;
import io.quarkus.qute.RawString;
import io.quarkus.qute.Template;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jobshare.proposal.page.Style;

/**
 * The pitch as HTML that is XHTML as well, since the PDF is made from the same. It needs no script and nothing from elsewhere, and the
 * policy that goes with it lets a browser run and load nothing but the page's own style.
 */
@Singleton
public class PitchPage {

    private final Template page;
    private final Style style = Style.of("/templates/pitch/pitch.css");

    @Inject
    PitchPage(Engine engine) {
        this.page = engine.getTemplate("pitch/page.html");
    }

    String html(PitchContent pitch) {
        return presentable(page.data("pitch", pitch, "css", new RawString(style.css())).render().strip());
    }

    /** The Content-Security-Policy under which the page may be shown. */
    String policy() {
        return style.policy();
    }

    /** What no XML may hold is shown as a replacement character: a text may have been stored with it. */
    private static String presentable(String html) {
        if (html.codePoints().allMatch(PitchPage::isXml)) {
            return html;
        }
        var clean = new StringBuilder(html.length());
        html.codePoints().map(c -> isXml(c) ? c : 0xFFFD).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    /** Char of XML 1.0, section 2.2; a surrogate that stands alone is none. */
    private static boolean isXml(int c) {
        return c == 0x9 || c == 0xA || c == 0xD || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }
}
