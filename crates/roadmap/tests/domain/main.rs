//! What the domain promises, mostly in drawn trees.

mod drawing;
mod storages;

mod rooms;
mod markdown;
mod robustness;
mod seed;
mod ids;
mod sections;
mod completion;
mod expansion;
mod row_layout;
mod search;
mod trail;
mod tabs;
mod frames;
mod slices;
mod merging;
mod undo;
mod damage;
mod storage_failures;
mod full_storage;
mod backup;
mod stamps;
mod snapshots;
mod orphans;
mod renamed;
mod parts;
mod versions;
mod files;
mod library_file;
mod unopened;
mod translations;
mod foreign;
mod authoring;
mod growth;
