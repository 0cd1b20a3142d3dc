"""Where pixels and bytes come in, with what can be read off them."""
