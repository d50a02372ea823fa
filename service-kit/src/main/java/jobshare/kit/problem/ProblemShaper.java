package jobshare.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Brings every problem of the library, of JAX-RS, of Jackson and of validation into the one shape of the suite: a type, a detail that
 * helps, and the offending fields. A 500 says nothing of the inside.
 */
@ApplicationScoped
class ProblemShaper implements ProblemPostProcessor {

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        if (problem.getType() != null) {
            return problem;
        }
        return inner(context.cause, HttpProblem.class).filter(inner -> inner.getType() != null)
                .or(() -> inner(context.cause, JsonProcessingException.class).map(JsonErrors::problem))
                .or(() -> inner(context.cause, ConstraintViolationException.class)
                        .map(e -> Problems.invalid(Violations.errors(e))))
                .or(() -> inner(context.cause, InvalidValue.class).map(e -> Problems.invalid("path", e.getMessage())))
                .or(() -> unreadableParameter(context.cause))
                .or(() -> brokenForm(context.cause))
                .or(() -> unreadableAccept(context.cause))
                .map(shape -> shaped(shape, problem))
                .orElseGet(() -> titled(problem));
    }

    /** JAX-RS answers 404 for a parameter of the wrong type; that is a mistake in the request, and the address may well exist. */
    private static Optional<HttpProblem> unreadableParameter(Throwable cause) {
        return cause instanceof NotFoundException && cause.getCause() != null
                ? Optional.of(
                        Problems.invalid("query", "A parameter in the address is not of the type that the contract gives it."))
                : Optional.empty();
    }

    /** The reader of forms says so in words alone. */
    private static Optional<HttpProblem> brokenForm(Throwable cause) {
        return cause instanceof IOException && String.valueOf(cause.getMessage()).contains("parsing multipart")
                ? Optional.of(Problems.invalid("", "The form ends before its last part does. Send it again, whole."))
                : Optional.empty();
    }

    /** An Accept that is no media type; the framework throws what it throws for mistakes of its own, so only the place tells. */
    private static Optional<HttpProblem> unreadableAccept(Throwable cause) {
        return cause instanceof IllegalArgumentException
                && Arrays.stream(cause.getStackTrace()).limit(3)
                        .anyMatch(at -> at.getClassName().endsWith(".MediaTypeHeaderDelegate"))
                                ? Optional.of(Problems.of(Response.Status.NOT_ACCEPTABLE, "not-acceptable",
                                        "Accept holds something that is no media type; most answers are application/json.")
                                        .build())
                                : Optional.empty();
    }

    /** What lies at the bottom: JAX-RS and Jackson wrap what was thrown inside them. */
    private static <E extends Throwable> Optional<E> inner(Throwable thrown, Class<E> type) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return Optional.of(type.cast(cause));
            }
        }
        return Optional.empty();
    }

    private static HttpProblem shaped(HttpProblem shape, HttpProblem original) {
        return HttpProblem.builder(shape).withInstance(original.getInstance()).build();
    }

    private static HttpProblem titled(HttpProblem problem) {
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
            case 400 -> "The request can't be understood.";
            case 403 -> Problems.forbidden().getDetail();
            case 404 -> "There is nothing at this address.";
            case 405 -> "This address does not take this method; see Allow or the contract at /openapi.";
            case 406 -> "None of the media types in Accept can be served here.";
            case 413 -> "The body is too large.";
            case 415 -> Problems.unsupportedMediaType().getDetail();
            case 500 -> "Something went wrong on our side; nothing was changed. The log names it under the time of this answer.";
            default -> problem.getDetail();
        };
    }

    /** Before the library's own processors, so that its log sees the final shape. */
    @Override
    public int priority() {
        return 200;
    }
}
