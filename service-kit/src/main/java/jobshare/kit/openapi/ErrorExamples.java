package jobshare.kit.openapi;

import static jakarta.ws.rs.core.Response.Status.UNSUPPORTED_MEDIA_TYPE;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jobshare.kit.problem.Problems;

/** One problem for each status, as it would really be answered. */
final class ErrorExamples {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String ID = "019b8d62-7e68-74b0-bf77-f106aad9f84b";

    private ErrorExamples() {
    }

    /** By status, in digits. */
    static Map<String, Object> all() {
        var all = new TreeMap<String, Object>();
        for (var problem : List.of(
                Problems.invalid("/grade", "must be less than or equal to 99, but was '120'"),
                Problems.unauthorized(),
                Problems.forbidden("None of your roles may do this."),
                Problems.notFound("person", ID),
                Problems.illegalTransition("Proposal " + ID + " is REFUSED and cannot become OFFERED.",
                        List.of("appeal", "close")),
                Problems.stale("\"3\"", "\"4\""),
                Problems.tooLarge(1 << 20),
                Problems.of(UNSUPPORTED_MEDIA_TYPE, "unsupported-media-type",
                        "This address does not take this Content-Type; most take application/json.").build(),
                Problems.keyReused("k1"),
                Problems.preconditionRequired())) {
            all.put(Integer.toString(problem.getStatusCode()), body(problem));
        }
        return all;
    }

    private static Map<String, Object> body(HttpProblem problem) {
        var body = new LinkedHashMap<String, Object>();
        body.put("type", problem.getType().toString());
        body.put("status", problem.getStatusCode());
        body.put("title", problem.getTitle());
        body.put("detail", problem.getDetail());
        problem.getParameters().forEach((name, value) -> body.put(name, MAPPER.convertValue(value, Object.class)));
        return body;
    }
}
