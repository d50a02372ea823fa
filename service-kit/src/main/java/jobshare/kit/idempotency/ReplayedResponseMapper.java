package jobshare.kit.idempotency;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Sends a stored response again. */
@Provider
class ReplayedResponseMapper implements ExceptionMapper<ReplayedResponse> {

    @Override
    public Response toResponse(ReplayedResponse replayed) {
        var response = replayed.response();
        return Response.status(response.status())
                .header(HttpHeaders.LOCATION, response.location())
                .header(HttpHeaders.ETAG, response.etag())
                .header("Idempotency-Replayed", "true")
                .type(response.body() == null ? null : MediaType.APPLICATION_JSON_TYPE)
                .entity(response.body())
                .build();
    }
}
