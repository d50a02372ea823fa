package jobshare.proposal.pitch;

import jobshare.kit.problem.Problems;
import org.jspecify.annotations.Nullable;

/** As what a pitch is read. */
enum PitchFormat {
    HTML("text/html;charset=UTF-8"), PDF("application/pdf");

    private final String type;

    PitchFormat(String type) {
        this.type = type;
    }

    String type() {
        return type;
    }

    /**
     * @param format {@code html} or {@code pdf}, which goes before what the browser says that it takes
     * @param accept the Accept header; HTML where it names no PDF first
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 for another word
     */
    static PitchFormat of(@Nullable String format, @Nullable String accept) {
        if (format == null) {
            var pdf = accept == null ? -1 : accept.indexOf("application/pdf");
            var html = accept == null ? -1 : accept.indexOf("text/html");
            return pdf >= 0 && (html < 0 || pdf < html) ? PDF : HTML;
        }
        return switch (format) {
            case "html" -> HTML;
            case "pdf" -> PDF;
            default -> throw Problems.invalid("query:format", "'" + format.substring(0, Math.min(40, format.length()))
                    + "' is no format of a pitch: html or pdf.");
        };
    }
}
