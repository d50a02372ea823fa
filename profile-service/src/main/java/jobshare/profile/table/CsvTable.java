package jobshare.profile.table;

import java.util.function.Consumer;

/**
 * A table that is written while its rows are read.
 *
 * @param rows passes each row as the object that JSON would return
 */
record CsvTable(Columns columns, Consumer<Consumer<Object>> rows) {
}
