package jobshare.kit.openapi;

import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Says of parameters that are alike everywhere where a reader gets a value for them; what a resource says itself stays. */
final class ParameterWords {

    private static final Pattern WITHIN_A_THING = Pattern.compile("(.*/([^/{}]+))/\\{([^/}]+)}.*");

    private ParameterWords() {
    }

    /** @param path the address of the operation, whose other operations are {@code paths} */
    static void describe(String path, List<Parameter> parameters, Paths paths) {
        for (var parameter : parameters) {
            if (parameter.getDescription() == null) {
                if (parameter.getIn() == Parameter.In.PATH) {
                    parameter.setDescription(whence(path, parameter.getName(), paths));
                } else if ("If-Match".equals(parameter.getName())) {
                    parameter
                            .setDescription("The ETag of the last answer about it, which is its version in quotes, as \"3\"; or *"
                                    + " for any version.");
                }
            }
        }
    }

    private static String whence(String path, String name, Paths paths) {
        var until = path.substring(0, path.indexOf("{" + name + "}") + name.length() + 2);
        var match = WITHIN_A_THING.matcher(until);
        if (!match.matches()) {
            throw new IllegalStateException(path + " does not say of what " + name + " is");
        }
        if (match.group(2).equals("people")) {
            return "Id of a person; one's own is in `GET /v1/people/me` of profile-service.";
        }
        var word = name.equals("number") ? "Number" : "Id";
        for (var list : List.of(match.group(1), "/v1/" + match.group(2))) {
            if (paths.hasPathItem(list) && paths.getPathItem(list).getGET() != null) {
                return word + " of one of `GET " + list + "`.";
            }
        }
        return word + " of one of the " + match.group(2) + ".";
    }
}
