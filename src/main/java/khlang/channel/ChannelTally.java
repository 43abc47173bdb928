package khlang.channel;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** How often a channel was used in a month, as a division has counted it. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
public class ChannelTally {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Long reportId;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private String unit;
    private int amount;

    protected ChannelTally() {} // Jakarta Persistence

    ChannelTally(long report, Channel channel, int amount) {
        reportId = report;
        this.channel = channel;
        unit = channel.unit();
        this.amount = amount;
    }

    void correct(int counted) {
        amount = counted;
    }

    /** Where it was counted. */
    public Channel channel() {
        return channel;
    }

    /** So often, zero or more; a channel of which nobody knows has no tally. */
    public int amount() {
        return amount;
    }
}
