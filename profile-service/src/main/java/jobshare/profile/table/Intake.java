package jobshare.profile.table;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Brings rows of a table into the programme, as its commands would. */
public interface Intake {

    /** What a row may hold. */
    Columns columns();

    /** The fields that no two rows of a file may share. */
    List<String> unique();

    /**
     * Takes rows, in the caller's transaction: a row that is refused changes nothing and does not stop the others.
     *
     * @param rows merge patches (RFC 7396) of what is there, or of nothing
     * @return what became of each
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 409 when something outside of the rows already has what must be unique in
     *     one of them. The transaction can't go on then; of a single row this says what is wrong with it
     */
    List<Taken> take(List<ObjectNode> rows);
}
