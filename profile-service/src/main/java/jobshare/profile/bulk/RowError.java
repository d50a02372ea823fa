package jobshare.profile.bulk;

import jobshare.profile.table.Column;
import jobshare.profile.table.Columns;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is wrong with a row of an import. */
@Schema(description = "What is wrong with a row of an import.")
public record RowError(
        @Schema(description = "Where the row begins in the file, counted from 1.", examples = "3") long line,
        @Schema(description = "The column or field; empty for the row as a whole.", examples = "grade") String field,
        @Schema(description = "What is wrong, and the way out.", examples = "must be greater than or equal to 1, but was '0'") String message) {

    static final Columns COLUMNS = Columns.of(Column.whole("line"), Column.text("field"), Column.text("message"));
}
