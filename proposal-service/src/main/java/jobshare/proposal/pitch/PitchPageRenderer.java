package jobshare.proposal.pitch;

import io.quarkus.qute.Engine;
import io.quarkus.qute.RawString;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jobshare.proposal.page.PageStyle;

/**
 * Renders a pitch as HTML that is also XHTML, because the PDF is made from it. The page needs no script and no resources, and its
 * policy permits only its own style sheet.
 */
@ApplicationScoped
public class PitchPageRenderer {

    private final Template page;
    private final PageStyle style = PageStyle.of("/templates/pitch/pitch.css");

    PitchPageRenderer(Engine engine) {
        this.page = engine.getTemplate("pitch/page.html");
    }

    String html(PitchContent pitch) {
        return withXmlCharacters(page.data("pitch", pitch, "css", new RawString(style.css())).render().strip());
    }

    /** The Content-Security-Policy of the page. */
    String policy() {
        return style.policy();
    }

    /** Replaces characters that XML does not permit, which stored texts may contain. */
    private static String withXmlCharacters(String html) {
        if (html.codePoints().allMatch(PitchPageRenderer::isXmlCharacter)) {
            return html;
        }
        var clean = new StringBuilder(html.length());
        html.codePoints().map(c -> isXmlCharacter(c) ? c : 0xFFFD).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    /** XML 1.0, section 2.2: excludes single surrogates. */
    private static boolean isXmlCharacter(int c) {
        return c == 0x9 || c == 0xA || c == 0xD || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }
}
