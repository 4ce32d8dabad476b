//! Every test that goes through a door: one binary, a module for each area.

mod account;
mod admin;
mod bad_days;
mod browser;
mod cli;
mod clients;
mod commands;
mod dependencies;
mod dev;
mod environment;
mod fakts;
mod generated;
mod guides;
mod graphql;
mod layers;
mod notify;
mod oauth;
mod ops;
mod package;
mod requirements;
mod runner;
mod store;
mod table;
mod torture;
mod upstream;
mod web;
