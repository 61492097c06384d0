//! Runs `scripts/maps.swamp` through Swamp's own test runner, which prints what became of each test.

use swamp_test_runner::{StepBehavior, TestRunOptions, run_tests_source_map};

fn main() {
    let options = TestRunOptions {
        should_run: true,
        iteration_count: 1,
        debug_output: false,
        print_output: false,
        debug_opcodes: false,
        debug_operations: false,
        debug_stats: false,
        show_semantic: false,
        show_assembly: false,
        assembly_filter: None,
        show_modules: false,
        show_types: false,
        step_behaviour: StepBehavior::ResumeExecution,
        debug_memory_enabled: false,
    };
    // its result leaves tests out that trapped as expected, or not; what it prints names all
    let _ = run_tests_source_map("scripts".as_ref(), &options, "", "maps");
}
