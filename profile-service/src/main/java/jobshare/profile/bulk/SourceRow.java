package jobshare.profile.bulk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import jobshare.kit.problem.FieldError;

/**
 * A row as it was read.
 *
 * @param line on which it begins, counted from 1
 * @param patch what it says
 * @param errors why what it says can't be read; empty when it can
 */
record SourceRow(long line, ObjectNode patch, List<FieldError> errors) {
}
