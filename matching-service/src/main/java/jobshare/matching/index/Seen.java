package jobshare.matching.index;

import jobshare.matching.criterion.Columns;

/** Takes whom a search passes on, without making an object of each. */
@FunctionalInterface
public interface Seen {

    void at(Columns columns, int row);
}
