package jobshare.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import jobshare.kit.database.DatabaseOutage;
import jobshare.kit.rejection.UnreadableValue;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/**
 * Converts every problem of the problem library, JAX-RS, Jackson and Bean Validation into the one form of the suite: a type, a
 * helpful detail and the invalid fields. A 500 reveals nothing internal.
 */
@ApplicationScoped
class ProblemNormalizer implements ProblemPostProcessor {

    private static final Logger LOG = Logger.getLogger(ProblemNormalizer.class);

    private final UniqueViolations violations;

    ProblemNormalizer(UniqueViolations violations) {
        this.violations = violations;
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        if (problem.getType() != null) {
            return problem;
        }
        return findCause(context.cause, HttpProblem.class).filter(cause -> cause.getType() != null)
                .or(() -> findCause(context.cause, JsonProcessingException.class).map(JsonErrors::toProblem))
                .or(() -> findCause(context.cause, ConstraintViolationException.class)
                        .map(e -> Problems.invalid(ConstraintViolations.toFieldErrors(e))))
                .or(() -> findCause(context.cause, UnreadableValue.class).map(e -> Problems.invalid("path", e.getMessage())))
                .or(() -> violations.find(context.cause).map(Problems::of))
                .or(() -> DatabaseOutage.isCauseOf(context.cause) ? Optional.of(Problems.databaseAway()) : Optional.empty())
                .or(() -> unreadableParameter(context.cause))
                .or(() -> unreadableForm(context.cause))
                .map(known -> withInstance(known, problem))
                .orElseGet(() -> withTypeAndDetail(problem));
    }

    /** JAX-RS answers 404 for a parameter of the wrong type. That is an invalid request, and the address may well exist. */
    private static Optional<HttpProblem> unreadableParameter(Throwable cause) {
        return cause instanceof NotFoundException && cause.getCause() != null
                ? Optional.of(
                        Problems.invalid("query", "A parameter in the address does not have the type that the contract defines."))
                : Optional.empty();
    }

    /** A malformed multipart form is reported as an IOException or a RuntimeException, thrown before the request has its form data. */
    private static Optional<HttpProblem> unreadableForm(Throwable cause) {
        var request = CurrentRequestManager.get();
        if (cause instanceof WebApplicationException || cause instanceof SecurityException || request == null
                || request.getFormData() != null
                || !MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(request.getHttpHeaders().getMediaType())) {
            return Optional.empty();
        }
        LOG.warnf("A multipart form could not be read: %s", cause);
        return Optional
                .of(Problems.invalid("", cause instanceof IOException ? "The form is incomplete. Send the whole form again."
                        : "The form is malformed. See RFC 7578 for the format."));
    }

    /** Finds the first cause of a type: JAX-RS and Jackson wrap exceptions that are thrown inside them. */
    private static <E extends Throwable> Optional<E> findCause(Throwable thrown, Class<E> type) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return Optional.of(type.cast(cause));
            }
        }
        return Optional.empty();
    }

    private static HttpProblem withInstance(HttpProblem known, HttpProblem original) {
        return HttpProblem.builder(known).withInstance(original.getInstance()).build();
    }

    private static HttpProblem withTypeAndDetail(HttpProblem problem) {
        var status = Optional.ofNullable(Response.Status.fromStatusCode(problem.getStatusCode()));
        var title = status.map(Response.Status::getReasonPhrase).orElse(problem.getTitle());
        var type = title == null ? "error" : title.toLowerCase(Locale.ROOT).replace(' ', '-');
        return HttpProblem.builder(problem)
                .withType(URI.create(Problems.TYPE_PREFIX + type))
                .withTitle(title)
                .withDetail(detail(problem))
                .build();
    }

    private static String detail(HttpProblem problem) {
        return switch (problem.getStatusCode()) {
            case 400 -> "Your request is malformed.";
            case 403 -> Problems.forbidden().getDetail();
            case 404 -> "This address does not exist.";
            case 405 -> "This address does not support this method. See the Allow header or the contract at /openapi.";
            case 406 -> "None of the media types in your Accept header is available here.";
            case 413 -> "Your request body is too large.";
            case 415 -> Problems.unsupportedMediaType().getDetail();
            case 500 ->
                "An error occurred on our side, and nothing was changed. Our log records it under the time of this response.";
            default -> problem.getDetail();
        };
    }

    /** Runs before the library's own processors, so that its log shows the final problem. */
    @Override
    public int priority() {
        return 200;
    }
}
