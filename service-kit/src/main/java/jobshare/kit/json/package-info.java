/** JSON settings of the REST API and of the database. */
@NullMarked
package jobshare.kit.json;

import org.jspecify.annotations.NullMarked;
