package jobshare.proposal.pitch;

import jobshare.kit.problem.Problems;
import org.jspecify.annotations.Nullable;

/** The formats of a pitch. */
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
     * @param format {@code html} or {@code pdf}; takes precedence over the Accept header
     * @param accept the Accept header; HTML unless PDF comes first
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 for any other format
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
                    + "' is not a format of a pitch. Permitted: html, pdf.");
        };
    }
}
