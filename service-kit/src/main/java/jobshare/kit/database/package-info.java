/** Failures of the database. */
@NullMarked
package jobshare.kit.database;

import org.jspecify.annotations.NullMarked;
