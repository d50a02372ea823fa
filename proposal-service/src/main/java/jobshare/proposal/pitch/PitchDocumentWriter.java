package jobshare.proposal.pitch;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/**
 * Writes the bytes unchanged. Without it, a writer for {@code Object}, which has precedence over writers for narrower types,
 * would send the result of {@code toString}.
 */
@Provider
@Produces({MediaType.TEXT_HTML, "application/pdf"})
public class PitchDocumentWriter implements MessageBodyWriter<Object> {

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == PitchDocument.class;
    }

    @Override
    public void writeTo(Object document, Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType,
            MultivaluedMap<String, Object> headers, OutputStream out) throws IOException {
        out.write(((PitchDocument) document).content());
    }
}
