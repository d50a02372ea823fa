package jobshare.profile.table;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Imports rows through the same commands as single requests. */
public interface RowImporter {

    /** The columns that a row may have. */
    Columns columns();

    /** Fields of which each value may occur only once in a file. */
    List<String> uniqueFields();

    /**
     * Imports rows in the caller's transaction. A refused row changes nothing and does not stop the others.
     *
     * @param rows merge patches (RFC 7396) of the stored state, or of an empty one
     * @return the result of each row
     * @throws org.hibernate.exception.ConstraintViolationException if a stored object already has a unique value of one of the rows. The
     *     transaction cannot continue; for a single row it is the error of that row
     */
    List<RowResult> importRows(List<ObjectNode> rows);
}
