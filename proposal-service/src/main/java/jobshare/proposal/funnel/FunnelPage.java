package jobshare.proposal.funnel;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.inject.Inject;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/** The funnel as a page with charts, drawn here: it holds no script, and its only style is the one whose hash it names. */
@Provider
@Produces(MediaType.TEXT_HTML)
public class FunnelPage implements MessageBodyWriter<Object> {

    private final Template template;
    private final String style;
    private final String policy;

    @Inject
    FunnelPage(@Location("funnel/funnel.html") Template template) {
        this.template = template;
        this.style = style();
        this.policy = "default-src 'none'; style-src 'sha256-" + hash(style)
                + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == Funnel.class;
    }

    @Override
    public void writeTo(Object entity, Class<?> type, Type generic, Annotation[] annotations, MediaType media,
            MultivaluedMap<String, Object> headers, OutputStream out) throws IOException {
        headers.putSingle(HttpHeaders.CONTENT_TYPE, MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"));
        headers.putSingle("Content-Security-Policy", policy);
        headers.putSingle("Referrer-Policy", "no-referrer");
        out.write(template.data("charts", new FunnelCharts((Funnel) entity), "style", style).render()
                .getBytes(StandardCharsets.UTF_8));
    }

    private static String style() {
        try (var in = Objects.requireNonNull(FunnelPage.class.getResourceAsStream("/templates/funnel/funnel.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String text) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has it
        }
    }
}
