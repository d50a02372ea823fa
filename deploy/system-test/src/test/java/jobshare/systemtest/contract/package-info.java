/** Tests each operation against its contract: examples, access, bad input. */
@NullMarked
package jobshare.systemtest.contract;

import org.jspecify.annotations.NullMarked;
