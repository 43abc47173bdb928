package khlang.contribution;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** That somebody has said thanks for something, once. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
public class Thanks {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String contribution;
    private long giver;
    private Instant givenAt;

    protected Thanks() {} // Jakarta Persistence
}
