package jobshare.kit.problem;

import static jakarta.ws.rs.core.Response.Status.BAD_REQUEST;
import static jakarta.ws.rs.core.Response.Status.CONFLICT;
import static jakarta.ws.rs.core.Response.Status.FORBIDDEN;
import static jakarta.ws.rs.core.Response.Status.NOT_FOUND;
import static jakarta.ws.rs.core.Response.Status.PRECONDITION_FAILED;
import static jakarta.ws.rs.core.Response.Status.PRECONDITION_REQUIRED;
import static jakarta.ws.rs.core.Response.Status.REQUEST_ENTITY_TOO_LARGE;
import static jakarta.ws.rs.core.Response.Status.UNAUTHORIZED;
import static jakarta.ws.rs.core.Response.Status.UNSUPPORTED_MEDIA_TYPE;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Collection;
import java.util.List;

/** The problems that the suite answers with, each with a stable type. To be thrown; the transaction is rolled back. */
public final class Problems {

    /** All types start with this. */
    public static final String TYPE_PREFIX = "urn:jobshare:problem:";

    private Problems() {
    }

    /** 400: the request can't be understood, or a field of it breaks a rule of the contract. */
    public static HttpProblem invalid(List<FieldError> errors) {
        return of(BAD_REQUEST, "invalid-request", errors.size() == 1
                ? errors.getFirst().detail()
                : errors.size() + " fields of the request are not valid; see errors.").with("errors", errors).build();
    }

    /** 400 for one field; the pointer is as in {@link FieldError}. */
    public static HttpProblem invalid(String pointer, String detail) {
        return invalid(List.of(new FieldError(pointer, detail)));
    }

    /** 401: no token, or none that is valid here. */
    public static HttpProblem unauthorized() {
        return of(UNAUTHORIZED, "unauthorized", "Send a valid bearer token of the configured issuer in the Authorization header.")
                .withHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer").build();
    }

    /** 403: no role of this actor may do this. */
    public static HttpProblem forbidden() {
        return forbidden("None of your roles may do this.");
    }

    /** 403: this actor may never do this. */
    public static HttpProblem forbidden(String detail) {
        return of(FORBIDDEN, "forbidden", detail).build();
    }

    /** 404, for what is not there and for what is not the caller's to see. */
    public static HttpProblem notFound(String what, Object id) {
        return of(NOT_FOUND, "not-found", "There is no " + what + " " + id + " that you may see.").build();
    }

    /** 409: a rule of the domain refuses. */
    public static HttpProblem conflict(String type, String detail) {
        return of(CONFLICT, type, detail).build();
    }

    /** 409: a reference that this service has not heard of yet; it may arrive in a moment. */
    public static HttpProblem notYetKnown(String what, Object id) {
        return of(CONFLICT, "not-yet-known", "The " + what + " " + id
                + " is not known here yet. If it was created a moment ago, try again in a second; else check the id.")
                .withHeader(HttpHeaders.RETRY_AFTER, "1").build();
    }

    /** 409: the lifecycle has no such step from here. */
    public static HttpProblem illegalTransition(String detail, Collection<String> allowedActions) {
        return of(CONFLICT, "illegal-transition", detail).with("allowedActions", List.copyOf(allowedActions)).build();
    }

    /** 412: someone else changed it meanwhile. */
    public static HttpProblem stale(String given, String current) {
        return of(PRECONDITION_FAILED, "stale", "If-Match is " + given + ", but the current ETag is " + current
                + ". Read it again, and repeat the change on what you then see.").build();
    }

    /** 428: a change without saying which version it is made on. */
    public static HttpProblem preconditionRequired() {
        return of(PRECONDITION_REQUIRED, "precondition-required",
                "Send If-Match with the ETag that you got when you read it, so that no one's change is lost: its version in quotes, as"
                        + " \"3\"; or * for any version.")
                .build();
    }

    /** 422: the key of a request was used for another one. */
    public static HttpProblem keyReused(String key) {
        return of(new Unprocessable(), "idempotency-key-reused", "The Idempotency-Key '" + key
                + "' was used for another request. Take a new key for a new request.").build();
    }

    /** 422: the answer that a key replays is gone with whom it was about. */
    public static HttpProblem answerErased(String key) {
        return of(new Unprocessable(), "answer-erased", "The answer under the Idempotency-Key '" + key
                + "' was about someone who has been erased since. Nothing was done again; take a new key for a new request.")
                .build();
    }

    /** 413. */
    public static HttpProblem tooLarge(long limit) {
        return of(REQUEST_ENTITY_TOO_LARGE, "too-large", "The body is larger than " + limit + " bytes.").build();
    }

    /** 415. */
    public static HttpProblem unsupportedMediaType() {
        return of(UNSUPPORTED_MEDIA_TYPE, "unsupported-media-type",
                "This address does not take this Content-Type; most take application/json.").build();
    }

    /** A problem with a type of its own. */
    public static HttpProblem.Builder of(Response.StatusType status, String type, String detail) {
        return HttpProblem.builder().withStatus(status).withType(URI.create(TYPE_PREFIX + type))
                .withTitle(status.getReasonPhrase())
                .withDetail(detail);
    }

    /** JAX-RS has no name for it. */
    private record Unprocessable() implements Response.StatusType {

        @Override
        public int getStatusCode() { return 422; }

        @Override
        public Response.Status.Family getFamily() { return Response.Status.Family.CLIENT_ERROR; }

        @Override
        public String getReasonPhrase() { return "Unprocessable Content"; }
    }
}
