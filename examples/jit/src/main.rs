mod emit; fn main(){}
