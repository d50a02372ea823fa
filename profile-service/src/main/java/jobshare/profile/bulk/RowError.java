package jobshare.profile.bulk;

import jobshare.profile.table.Column;
import jobshare.profile.table.Columns;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An error in a row of an import. */
@Schema(description = "An error in a row of an import.")
public record RowError(
        @Schema(description = "Line on which the row starts, counted from 1.", examples = "3") long line,
        @Schema(description = "Column or field; empty for the row as a whole.", examples = "grade") String field,
        @Schema(description = "What is wrong, and how to correct it.",
                examples = "must be greater than or equal to 1, but was '0'") String message) {

    static final Columns COLUMNS = Columns.of(Column.integer("line"), Column.text("field"), Column.text("message"));
}
