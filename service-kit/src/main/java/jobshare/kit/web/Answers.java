package jobshare.kit.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The answers of resources, with the headers that belong to them. */
public final class Answers {

    private Answers() {
    }

    /** 200, with an ETag where the view has a version. */
    public static <T> RestResponse<T> ok(T view) {
        return tagged(RestResponse.ResponseBuilder.ok(view), view);
    }

    /** 201, with Location and, where the view has a version, an ETag. */
    public static <T> RestResponse<T> created(String path, T view) {
        return tagged(RestResponse.ResponseBuilder.<T>create(RestResponse.Status.CREATED).entity(view)
                .header(HttpHeaders.LOCATION, URI.create(path)), view);
    }

    /** 202, with Location: the work goes on, and Location tells how far it is. */
    public static <T> RestResponse<T> accepted(String path, T view) {
        return RestResponse.ResponseBuilder.<T>create(RestResponse.Status.ACCEPTED).entity(view)
                .header(HttpHeaders.LOCATION, URI.create(path)).build();
    }

    /** 204. */
    public static RestResponse<Void> noContent() {
        return RestResponse.noContent();
    }

    /** 200, with a Link to the next page where there is one. */
    public static <T> RestResponse<Page<T>> page(Page<T> page, UriInfo request) {
        return linked(page, page.next(), request);
    }

    /** 200 with a page of any form, and a Link to this address with the cursor of the next one. */
    public static <T> RestResponse<T> linked(T page, @Nullable String cursor, UriInfo request) {
        var answer = RestResponse.ResponseBuilder.ok(page);
        if (cursor != null) {
            var next = UriBuilder.fromUri(request.getRequestUri()).replaceQueryParam("cursor", cursor).build();
            var relative = next.getRawPath() + "?" + next.getRawQuery();
            answer.header(HttpHeaders.LINK, "<" + relative + ">; rel=\"next\"");
        }
        return answer.build();
    }

    private static <T> RestResponse<T> tagged(RestResponse.ResponseBuilder<T> answer, T view) {
        if (view instanceof Versioned versioned) {
            answer.header(HttpHeaders.ETAG, Preconditions.etag(versioned.version()));
        }
        return answer.build();
    }
}
