package jobshare.kit.web;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import jobshare.kit.problem.Problems;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Accepts nothing but a multipart form for an upload, and limits its parts. Type wildcards and a missing type would match any operation. */
@Provider
class FormFilter implements ContainerRequestFilter {

    private static final int MAX_BOUNDARY_LENGTH = 70; // RFC 2046, section 5.1.1

    private final ResourceInfo operation;
    private final int maxParts;
    private final int maxHeaderBytes;

    FormFilter(ResourceInfo operation, @ConfigProperty(name = "jobshare.http.max-form-parts") int maxParts,
            @ConfigProperty(name = "jobshare.http.max-form-header-bytes") int maxHeaderBytes) {
        this.operation = operation;
        this.maxParts = maxParts;
        this.maxHeaderBytes = maxHeaderBytes;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!isUpload()) {
            return;
        }
        var type = request.getMediaType();
        if (type == null || !MediaType.MULTIPART_FORM_DATA.equals(type.getType() + "/" + type.getSubtype())) {
            throw Problems.unsupportedMediaType();
        }
        var boundary = type.getParameters().get("boundary");
        if (boundary == null || boundary.isEmpty() || boundary.length() > MAX_BOUNDARY_LENGTH) {
            throw Problems.invalid("header:Content-Type",
                    "multipart/form-data needs a boundary of 1 to " + MAX_BOUNDARY_LENGTH + " characters.");
        }
        request.setEntityStream(new FormPartLimit(request.getEntityStream(), boundary, maxParts, maxHeaderBytes));
    }

    private boolean isUpload() {
        var method = operation.getResourceMethod();
        var consumes = method == null ? null : method.getAnnotation(Consumes.class);
        return consumes != null && Arrays.asList(consumes.value()).contains(MediaType.MULTIPART_FORM_DATA);
    }
}
