package jobshare.kit.idempotency;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Gives a kept answer again, as it was. */
@Provider
class ReplayMapper implements ExceptionMapper<ReplayedAnswer> {

    @Override
    public Response toResponse(ReplayedAnswer replayed) {
        var answer = replayed.answer();
        return Response.status(answer.status())
                .header(HttpHeaders.LOCATION, answer.location())
                .header(HttpHeaders.ETAG, answer.etag())
                .header("Idempotency-Replayed", "true")
                .type(answer.body() == null ? null : MediaType.APPLICATION_JSON_TYPE)
                .entity(answer.body())
                .build();
    }
}
