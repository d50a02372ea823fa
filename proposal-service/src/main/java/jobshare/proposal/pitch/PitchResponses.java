package jobshare.proposal.pitch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import jobshare.kit.web.SecurityHeaders;
import org.jboss.resteasy.reactive.RestResponse;

/** Creates the responses of a pitch. Search engines do not list them. */
@ApplicationScoped
public class PitchResponses {

    private final PitchPageRenderer page;
    private final PitchPdfService pdfs;

    PitchResponses(PitchPageRenderer page, PitchPdfService pdfs) {
        this.page = page;
        this.pdfs = pdfs;
    }

    RestResponse<PitchDocument> of(PitchContent pitch, PitchFormat format) {
        var html = page.html(pitch);
        var body = switch (format) {
            case HTML -> html.getBytes(StandardCharsets.UTF_8);
            case PDF -> pdfs.of(html);
        };
        return RestResponse.ResponseBuilder.ok(new PitchDocument(body))
                .header(HttpHeaders.CONTENT_TYPE, format.type())
                .header(SecurityHeaders.POLICY, page.policy())
                .header("X-Robots-Tag", "noindex")
                .header(HttpHeaders.CONTENT_LANGUAGE, "en")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header(HttpHeaders.CONTENT_DISPOSITION, format == PitchFormat.PDF ? "inline; filename=\"pitch.pdf\"" : "inline")
                .build();
    }
}
