-- What a training brings back may be a document of the library: it is open until a new text of that
-- is published after the training. Rooms of sessions and of tasks will name theirs here, too.
ALTER TABLE training_bring_back
    ADD COLUMN target VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin, -- of a document its name in addresses
    ADD KEY bring_back_by_target (target, done_on);
