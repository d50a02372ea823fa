package jobshare.kit.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jobshare.kit.problem.Problems;
import jobshare.kit.rejection.Rejection.IllegalTransition;

/** Examples of problems, built by the same code as the real ones. */
public final class ProblemExamples {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String ID = "019b8d62-7e68-74b0-bf77-f106aad9f84b";

    private ProblemExamples() {
    }

    /** Returns one example per status code. */
    static Map<String, Object> all() {
        var all = new TreeMap<String, Object>();
        for (var problem : List.of(Problems.invalid("/grade", "must be less than or equal to 99, but was '120'"),
                Problems.unauthorized(), Problems.forbidden(), Problems.notFound("person", ID),
                Problems.of(
                        new IllegalTransition("You cannot make an offer now. Status is REFUSED; allowed actions: appeal, close.",
                                List.of("appeal", "close"))),
                Problems.stale("\"3\"", "\"4\""), Problems.bodyTooSlow(Duration.ofSeconds(10)), Problems.tooLarge(1 << 20),
                Problems.unsupportedMediaType(), Problems.idempotencyKeyReused("k1"), Problems.preconditionRequired(),
                Problems.tooManyRequests("You have done this too often. Try again in an hour.", 3600), Problems.busy())) {
            all.put(Integer.toString(problem.getStatusCode()), body(problem));
        }
        return all;
    }

    /** Returns the body of a problem. */
    public static Map<String, Object> body(HttpProblem problem) {
        var body = new LinkedHashMap<String, Object>();
        body.put("type", problem.getType().toString());
        body.put("status", problem.getStatusCode());
        body.put("title", problem.getTitle());
        body.put("detail", problem.getDetail());
        problem.getParameters().forEach((name, value) -> body.put(name, MAPPER.convertValue(value, Object.class)));
        return body;
    }
}
