package jobshare.kit.openapi;

import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Describes common parameters by where their values come from, unless the resource itself describes them. */
final class ParameterDescriptions {

    private static final Pattern ID_AFTER_COLLECTION = Pattern.compile("(.*/([^/{}]+))/\\{([^/}]+)}.*");

    private ParameterDescriptions() {
    }

    /** @param path the path of the operation, one of {@code paths} */
    static void describe(String path, List<Parameter> parameters, Paths paths) {
        for (var parameter : parameters) {
            if (parameter.getDescription() == null) {
                if (parameter.getIn() == Parameter.In.PATH) {
                    parameter.setDescription(origin(path, parameter.getName(), paths));
                } else if ("If-Match".equals(parameter.getName())) {
                    parameter.setDescription("The ETag of the version that you read, such as \"3\"; or * for any version.");
                }
            }
        }
    }

    private static String origin(String path, String name, Paths paths) {
        var until = path.substring(0, path.indexOf("{" + name + "}") + name.length() + 2);
        var match = ID_AFTER_COLLECTION.matcher(until);
        if (!match.matches()) {
            throw new IllegalStateException("The path " + path + " has no collection before the parameter " + name);
        }
        if (match.group(2).equals("people")) {
            return "Id of a person. `GET /v1/people/me` of profile-service returns your own.";
        }
        var word = name.equals("number") ? "Number" : "Id";
        for (var list : List.of(match.group(1), "/v1/" + match.group(2))) {
            if (paths.hasPathItem(list) && paths.getPathItem(list).getGET() != null) {
                return word + " from `GET " + list + "`.";
            }
        }
        if (match.group(2).equals("shared")) {
            return "Token of the share link: the last segment of its path.";
        }
        return word + " from `GET /v1/" + match.group(2) + "` of the service that owns it.";
    }
}
