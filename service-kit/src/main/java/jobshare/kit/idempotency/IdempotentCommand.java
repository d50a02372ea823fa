package jobshare.kit.idempotency;

import jakarta.interceptor.InterceptorBinding;
import jakarta.transaction.Transactional;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a POST operation. It runs in one transaction, in which its response is stored under the caller's Idempotency-Key. A
 * repeated request with the same key and body gets that response again; the same key with a different body gets 422.
 */
@InterceptorBinding
@Transactional
@Idempotent
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface IdempotentCommand {
}
