/** What the three served contracts promise, tried operation by operation: examples, access, bad input. */
@NullMarked
package jobshare.systemtest.contract;

import org.jspecify.annotations.NullMarked;
