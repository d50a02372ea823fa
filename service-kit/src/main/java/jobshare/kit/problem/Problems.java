package jobshare.kit.problem;

import static jakarta.ws.rs.core.Response.Status.BAD_REQUEST;
import static jakarta.ws.rs.core.Response.Status.CONFLICT;
import static jakarta.ws.rs.core.Response.Status.FORBIDDEN;
import static jakarta.ws.rs.core.Response.Status.NOT_ACCEPTABLE;
import static jakarta.ws.rs.core.Response.Status.NOT_FOUND;
import static jakarta.ws.rs.core.Response.Status.PRECONDITION_FAILED;
import static jakarta.ws.rs.core.Response.Status.PRECONDITION_REQUIRED;
import static jakarta.ws.rs.core.Response.Status.REQUEST_ENTITY_TOO_LARGE;
import static jakarta.ws.rs.core.Response.Status.REQUEST_TIMEOUT;
import static jakarta.ws.rs.core.Response.Status.SERVICE_UNAVAILABLE;
import static jakarta.ws.rs.core.Response.Status.TOO_MANY_REQUESTS;
import static jakarta.ws.rs.core.Response.Status.UNAUTHORIZED;
import static jakarta.ws.rs.core.Response.Status.UNSUPPORTED_MEDIA_TYPE;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import jobshare.kit.rejection.FieldError;
import jobshare.kit.rejection.Rejection;

/** The problems that the suite responds with, each with a stable type. They are thrown, which rolls the transaction back. */
public final class Problems {

    /** The prefix of all problem types. */
    public static final String TYPE_PREFIX = "urn:jobshare:problem:";

    private static final int DATABASE_RETRY_SECONDS = 2;

    private Problems() {
    }

    /** 400: the request is malformed, or a field violates the contract. */
    public static HttpProblem invalid(List<FieldError> errors) {
        return of(BAD_REQUEST, "invalid-request", errors.size() == 1 ? errors.getFirst().detail()
                : errors.size() + " fields of your request are invalid. See errors.").with("errors", errors).build();
    }

    /** 400 for one field; the pointer is as in {@link FieldError}. */
    public static HttpProblem invalid(String pointer, String detail) {
        return invalid(List.of(new FieldError(pointer, detail)));
    }

    /** 401: the token is missing or not valid. */
    public static HttpProblem unauthorized() {
        return of(UNAUTHORIZED, "unauthorized", "Send a valid bearer token of the configured issuer in the Authorization header.")
                .withHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    /** 403: none of the roles of the caller permits the operation. */
    public static HttpProblem forbidden() {
        return forbidden("None of your roles permits this operation.");
    }

    /** 403: the caller may never do this. */
    public static HttpProblem forbidden(String detail) {
        return of(FORBIDDEN, "forbidden", detail).build();
    }

    /** 404: the entity does not exist, or the caller may not see it. */
    public static HttpProblem notFound(String what, Object id) {
        return of(NOT_FOUND, "not-found", capitalized(what) + " " + id + " was not found.").build();
    }

    /** The problem that a rejected command is answered with: 409, or 400 for invalid values. */
    public static HttpProblem of(Rejection rejection) {
        return switch (rejection) {
            case Rejection.IllegalTransition transition ->
                of(CONFLICT, "illegal-transition", transition.getMessage()).with("allowedActions", transition.allowedActions())
                        .build();
            case Rejection.RuleViolation violation -> of(CONFLICT, violation.type(), violation.getMessage()).build();
            case Rejection.InvalidValue value -> invalid(value.errors());
        };
    }

    /** 409: the referenced entity is not known to this service yet; its event may arrive in a moment. */
    public static HttpProblem notYetKnown(String what, Object id) {
        return of(CONFLICT, "not-yet-known",
                capitalized(what) + " " + id
                        + " is not known here yet. If it was just created, retry in a second. Otherwise check the id.")
                .withHeader(HttpHeaders.RETRY_AFTER, "1")
                .build();
    }

    /** 412: the resource has changed since the caller read it. */
    public static HttpProblem stale(String given, String current) {
        return of(PRECONDITION_FAILED, "stale", "You sent If-Match " + given + ", but the current ETag is " + current
                + ". Read the resource again and repeat your change on the current version.").build();
    }

    /** 428: the change does not say which version it applies to. */
    public static HttpProblem preconditionRequired() {
        return of(PRECONDITION_REQUIRED, "precondition-required",
                "Send If-Match with the ETag of the version that you read, such as \"3\", so that you do not overwrite "
                        + "other changes. Send * to accept any version.")
                .build();
    }

    /** 422: the key was used for a different request. */
    public static HttpProblem idempotencyKeyReused(String key) {
        return of(new Unprocessable(), "idempotency-key-reused",
                "You already used the Idempotency-Key '" + key + "' for a different request. Use a new key for a new request.")
                .build();
    }

    /** 422: the stored response concerned a person who has been erased. */
    public static HttpProblem responseErased(String key) {
        return of(new Unprocessable(), "response-erased", "The response for the Idempotency-Key '" + key
                + "' concerned a person who has since been erased. Your request was not executed again. Use a new key for a "
                + "new request.").build();
    }

    /** 413: the body is too large. */
    public static HttpProblem tooLarge(long limit) {
        return of(REQUEST_ENTITY_TOO_LARGE, "too-large", "Your request body exceeds the limit of " + limit + " bytes.").build();
    }

    /** 408: the body did not arrive in time. */
    public static HttpProblem bodyTooSlow(Duration limit) {
        return of(REQUEST_TIMEOUT, "body-too-slow",
                "Your request body did not arrive within " + limit.toSeconds() + " seconds. Nothing was changed. Send it again.")
                .build();
    }

    /** 503: too much is in work at the moment. */
    public static HttpProblem busy() {
        return unavailable("Too many large requests are in work. Nothing was changed. Try again in a second.", 1);
    }

    /** 503: the database is away. If it went away during the commit, nobody knows whether the change took effect. */
    public static HttpProblem databaseAway() {
        return unavailable(
                "The service cannot reach its database, so your request may not have taken effect. Send it again in a few "
                        + "seconds. A POST with the same Idempotency-Key takes effect once.",
                DATABASE_RETRY_SECONDS);
    }

    /** 400: the event that tells other services of the change would be too large. */
    public static HttpProblem eventTooLarge(int size, int limit) {
        return of(BAD_REQUEST, "event-too-large", "Nothing was changed. Your change would be published as an event of " + size
                + " bytes, but at most " + limit + " are possible. Shorten the texts and lists.").build();
    }

    /** 406: the Accept header cannot be parsed. */
    public static HttpProblem notAcceptable(String accept) {
        return of(NOT_ACCEPTABLE, "not-acceptable",
                "Your Accept header '" + accept + "' is not a list of media types. Most responses are application/json.").build();
    }

    /** 415: the resource does not accept the Content-Type. */
    public static HttpProblem unsupportedMediaType() {
        return of(UNSUPPORTED_MEDIA_TYPE, "unsupported-media-type",
                "This address does not accept your Content-Type. Most accept application/json.").build();
    }

    /** 429: the caller has done this too often; it may be repeated after so many seconds. */
    public static HttpProblem tooManyRequests(String detail, long retryAfterSeconds) {
        return of(TOO_MANY_REQUESTS, "too-many-requests", detail)
                .withHeader(HttpHeaders.RETRY_AFTER, Long.toString(retryAfterSeconds))
                .build();
    }

    /** 503: this replica is busy; the same request may succeed after so many seconds. */
    public static HttpProblem unavailable(String detail, long retryAfterSeconds) {
        return of(SERVICE_UNAVAILABLE, "unavailable", detail)
                .withHeader(HttpHeaders.RETRY_AFTER, Long.toString(retryAfterSeconds))
                .build();
    }

    /** Starts a problem with its own type. */
    public static HttpProblem.Builder of(Response.StatusType status, String type, String detail) {
        return HttpProblem.builder()
                .withStatus(status)
                .withType(URI.create(TYPE_PREFIX + type))
                .withTitle(status.getReasonPhrase())
                .withDetail(detail);
    }

    private static String capitalized(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** 422, which JAX-RS does not define. */
    private record Unprocessable() implements Response.StatusType {

        @Override
        public int getStatusCode() {
            return 422;
        }

        @Override
        public Response.Status.Family getFamily() {
            return Response.Status.Family.CLIENT_ERROR;
        }

        @Override
        public String getReasonPhrase() {
            return "Unprocessable Content";
        }
    }
}
