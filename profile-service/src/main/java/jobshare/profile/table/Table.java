package jobshare.profile.table;

import java.util.function.Consumer;

/**
 * A list that is written as it is read.
 *
 * @param rows gives each thing as JSON shows it
 */
record Table(Columns columns, Consumer<Consumer<Object>> rows) {
}
