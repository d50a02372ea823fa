package jobshare.profile.bulk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import jobshare.kit.rejection.FieldError;

/**
 * A row of an import file.
 *
 * @param line on which it starts, counted from 1
 * @param patch its values
 * @param errors why values cannot be read; empty if they can
 */
record SourceRow(long line, ObjectNode patch, List<FieldError> errors) {
}
