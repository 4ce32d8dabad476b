DROP TABLE group_profiles;
DROP TABLE stash_items;
DROP TABLE stashes;
DROP TABLE comment_mentions;
DROP TABLE comments;
