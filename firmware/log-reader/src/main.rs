//! `log-reader IMAGE <LOG`: prints the messages, a line each. For the host.

use defmt_decoder::{DecodeError, Table};
use std::error::Error;
use std::io::{Read, stdin};

fn main() -> Result<(), Box<dyn Error>> {
    let image = std::env::args().nth(1).ok_or("no image given")?;
    let table = Table::parse(&std::fs::read(image)?)?.ok_or("the image has no .defmt section")?;
    let mut log = Vec::new();
    stdin().read_to_end(&mut log)?;
    let mut decoder = table.new_stream_decoder();
    decoder.received(&log);
    loop {
        match decoder.decode() {
            Ok(message) => println!("{}", message.display_message()),
            Err(DecodeError::UnexpectedEof) => return Ok(()),
            Err(error) => return Err(error.into()),
        }
    }
}
