package jobshare.proposal.funnel;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import jobshare.kit.web.SecurityHeaders;
import jobshare.proposal.page.PageStyle;

/** Writes the funnel as an HTML page with charts. The page has no script, and its policy permits only its own style sheet. */
@Provider
@Produces(MediaType.TEXT_HTML)
public class FunnelPageWriter implements MessageBodyWriter<Object> {

    private final Template template;
    private final PageStyle style = PageStyle.of("/templates/funnel/funnel.css");

    FunnelPageWriter(@Location("funnel/funnel.html") Template template) {
        this.template = template;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == Funnel.class;
    }

    @Override
    public void writeTo(Object entity, Class<?> type, Type generic, Annotation[] annotations, MediaType media,
            MultivaluedMap<String, Object> headers, OutputStream out) throws IOException {
        headers.putSingle(HttpHeaders.CONTENT_TYPE, MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"));
        headers.putSingle(SecurityHeaders.POLICY, style.policy());
        out.write(template.data("charts", new FunnelCharts((Funnel) entity), "style", style.css())
                .render()
                .getBytes(StandardCharsets.UTF_8));
    }
}
