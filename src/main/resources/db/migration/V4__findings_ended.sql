-- What was corrected or withdrawn since an instant; what was recorded since is found by the unique recorded_at.
CREATE INDEX finding_ended ON finding (ended_at);
