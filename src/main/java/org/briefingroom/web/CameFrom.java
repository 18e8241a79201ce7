package org.briefingroom.web;

import io.vertx.core.http.HttpServerRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Base64;

/** Where a request came from, as far as it is counted: a school may have one address for all its rooms. */
public final class CameFrom {

    private CameFrom() {
    }

    /** The address; of the longer ones, the half that names a household. */
    public static String address(HttpServerRequest request) {
        var remote = request.remoteAddress();
        return remote == null ? "" : household(remote.hostAddress());
    }

    static String household(String address) {
        if (address == null || !address.contains(":") || !address.matches("[0-9A-Fa-f:.]+")) {
            return address == null ? "" : address;
        }
        try {
            var bytes = InetAddress.getByName(address).getAddress();
            return bytes.length == 4 ? address : Base64.getEncoder().encodeToString(Arrays.copyOf(bytes, 8));
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
