package khlang.library.guide;

/**
 * One way to ask for the service.
 *
 * @param place null when the type says it all
 * @param phone null when not confirmed
 * @param hours null when not told
 * @param url null when there is none
 */
public record ServiceChannel(
        ChannelType type, String place, String phone, String hours, String url) {}
