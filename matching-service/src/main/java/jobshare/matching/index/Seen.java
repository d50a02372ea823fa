package jobshare.matching.index;

import jobshare.matching.criterion.Columns;
import jobshare.matching.criterion.Rows;

/** Takes whom a search passes on, some who stand together at a time, without making an object of each. */
@FunctionalInterface
public interface Seen {

    void some(Columns columns, Rows rows);
}
