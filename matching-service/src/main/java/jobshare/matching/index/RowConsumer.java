package jobshare.matching.index;

import jobshare.matching.encoding.ProfileColumns;
import jobshare.matching.encoding.RowSelection;

/** Takes rows of a search, one block at a time, so that no object is created per person. */
@FunctionalInterface
public interface RowConsumer {

    void accept(ProfileColumns columns, RowSelection rows);
}
